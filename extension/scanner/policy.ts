import { browser } from "wxt/browser";
import type { Policy } from "./engine";

/** The organisation's policy; `null` where none is set or it cannot be read. */
export async function storedPolicy(): Promise<Policy | null> {
  try {
    const { policy } = await browser.storage.local.get("policy");
    return (policy as Policy | undefined) ?? null;
  } catch {
    return null;
  }
}

export function onPolicyChange(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && "policy" in changes) changed();
  });
}
