import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { toBase64 } from "../scanner/base64";
import { Engine, type Report } from "../scanner/engine";
import type { Ask, Module } from "../scanner/messages";
import { onPolicyChange, storedPolicy } from "../scanner/policy";

/** Keeps nothing but the engine itself, so the browser may stop it whenever it likes. */
export default defineBackground(() => {
  let engine: Promise<Engine> | null = null;
  onPolicyChange(() => (engine = null));

  async function bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const response = await fetch("/chaperone.wasm");
    return new Uint8Array(await response.arrayBuffer());
  }

  async function start(): Promise<Engine> {
    const [module, policy] = await Promise.all([
      bytes().then((code) => WebAssembly.compile(code)),
      storedPolicy(),
    ]);
    return new Engine(module, policy);
  }

  async function answer(message: Ask): Promise<Module | Report | null> {
    if (message.ask === "module") return { base64: toBase64(await bytes()) };
    engine ??= start();
    return (await engine).scan(message.draft);
  }

  browser.runtime.onMessage.addListener((message: Ask, _sender, reply) => {
    answer(message).then(reply, () => {
      engine = null;
      reply(null);
    });
    return true;
  });
});
