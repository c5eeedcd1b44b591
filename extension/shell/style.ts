/** The shell's own look. */
export const STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483647 !important;
}
:host, dialog, [popover], [data-part=badge] {
  --ink: #17211f;
  --soft: #56635f;
  --paper: #fff;
  --line: #dfe5e2;
  --wash: #f3f6f4;
  --calm: #1d6b5c;
  --calm-ink: #fff;
  --high: #c2410c;
  --medium: #8a5a00;
  --shadow: 0 1px 2px rgb(10 30 25 / .12), 0 10px 32px rgb(10 30 25 / .18);
  color-scheme: light dark;
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :host, dialog, [popover], [data-part=badge] {
    --ink: #e9efec;
    --soft: #a3b0ab;
    --paper: #1b2321;
    --line: #35413d;
    --wash: #25302c;
    --calm: #7fd3c0;
    --calm-ink: #0c1f1a;
    --high: #ff9a6b;
    --medium: #f0c060;
    --shadow: 0 1px 2px rgb(0 0 0 / .4), 0 12px 36px rgb(0 0 0 / .5);
  }
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
button {
  font: inherit;
  color: inherit;
  margin: 0;
  cursor: pointer;
  border-radius: 8px;
  border: 1px solid var(--line);
  background: var(--paper);
  padding: 6px 12px;
}
button:hover { background: var(--wash); }
button:disabled { opacity: .45; cursor: default; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--calm); outline-offset: 2px; }

[data-part=badge] {
  position: fixed;
  display: flex;
  align-items: center;
  gap: 6px;
  height: 24px;
  padding: 0 10px 0 8px;
  border-radius: 12px;
  color: var(--ink);
  background: var(--paper);
  font-size: 12px;
  font-weight: 600;
  line-height: 1;
  white-space: nowrap;
  box-shadow: 0 1px 3px rgb(10 30 25 / .2);
}
[data-part=badge]::before, [data-severity]::before {
  content: "";
  flex: none;
  width: 8px;
  height: 8px;
  border-radius: 50%;
  border: 2px solid var(--soft);
}
[data-severity=high]::before { border-color: var(--high) !important; background: var(--high); }
[data-severity=medium]::before { border-color: var(--medium) !important; }

[data-part=card], [data-part=hold] {
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 14px;
  box-shadow: var(--shadow);
  padding: 0;
  overflow: auto;
  overscroll-behavior: contain;
  overflow-wrap: anywhere;
}
[data-part=card] {
  position: fixed;
  inset: auto;
  margin: 0;
  width: min(348px, calc(100vw - 16px));
  max-height: calc(100vh - 16px);
}
[data-part=card]:popover-open { animation: rise .14s ease-out; }
header { display: flex; align-items: center; gap: 8px; padding: 12px 8px 0 16px; }
h2 { flex: 1; margin: 0; font-size: 14px; font-weight: 650; }
h2[data-severity] { display: flex; align-items: center; gap: 8px; }
[data-part=body] { padding: 6px 16px 14px; }
p { margin: 0 0 8px; }
blockquote { margin: 4px 0 8px; padding: 4px 10px; border-left: 3px solid var(--line); font-weight: 600; }
[data-part=why], [data-part=source] { color: var(--soft); }
[data-part=source] { font-size: 12px; }
[data-part=fixes] { display: grid; gap: 6px; margin-top: 10px; }
[data-part=fix] { text-align: left; padding: 8px 12px; }
[data-part=fix] > span { display: block; font-weight: 600; color: var(--calm); }
[data-part=fix] > small { display: block; margin-top: 2px; font-size: 13px; color: var(--soft); white-space: pre-wrap; }
del { text-decoration: line-through; text-decoration-thickness: 1px; }
ins { text-decoration: none; font-weight: 600; color: var(--ink); }
[data-part=note] { margin: 10px 0 0; padding: 8px 10px; border-radius: 8px; background: var(--wash); }
[data-part=note] button { margin-top: 6px; }
output { display: block; margin-top: 6px; font-weight: 600; user-select: all; }
footer { display: flex; align-items: center; gap: 6px; padding: 8px 12px; border-top: 1px solid var(--line); color: var(--soft); font-size: 12px; }
footer span { flex: 1; }
[data-part=close], [data-part=previous], [data-part=next] { border-color: transparent; background: transparent; padding: 4px 10px; }
[data-part=close]:hover, [data-part=previous]:hover, [data-part=next]:hover { background: var(--wash); }

[data-part=hold] { width: min(440px, calc(100vw - 32px)); max-height: calc(100vh - 32px); }
[data-part=hold]::backdrop { background: rgb(8 20 17 / .42); }
[data-part=hold] > div { padding: 22px 24px 20px; }
[data-part=hold] h2 { font-size: 17px; margin-bottom: 8px; }
[data-part=hold] ul { list-style: none; margin: 12px 0 18px; padding: 0; display: grid; gap: 10px; }
[data-part=hold] li { display: flex; gap: 10px; align-items: baseline; }
[data-part=hold] li > div > b { display: block; }
.actions { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 8px; }
.actions button { padding: 8px 16px; font-weight: 600; }
.back { color: var(--calm-ink); background: var(--calm); border-color: var(--calm); }
.back:hover { color: var(--calm-ink); background: var(--calm); filter: brightness(1.08); }

[data-part=overlay] {
  position: fixed;
  overflow: hidden;
  pointer-events: none;
  color: transparent;
  background: none;
  border-color: transparent;
}
[data-part=overlay] > div { overflow-wrap: break-word; }
mark { color: transparent; background: none; }
mark.cg-1 { text-decoration: underline wavy #d9480f 2px; background: rgb(217 72 15 / .12); }
mark.cg-2 { text-decoration: underline dotted #9a6700 2px; }

[data-part=summary] { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@keyframes rise { from { opacity: 0; transform: translateY(4px); } }
@media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
@media (forced-colors: active) {
  [data-part=badge], [data-part=card], [data-part=hold], button { border: 1px solid ButtonText; }
  [data-severity]::before { forced-color-adjust: none; border-color: CanvasText !important; }
  [data-severity=high]::before { background: CanvasText; }
  mark { text-decoration-color: CanvasText; background: none; }
  :focus-visible { outline-color: Highlight; }
}
`;
