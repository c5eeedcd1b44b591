/**
 * The clock by which Lexical's history decides what one undo takes back: fifteen milliseconds a key, a second for a
 * press of the mouse. By the real one, what is undone together would hang on how busy the machine is, and two runs with
 * the same keys could not be compared.
 */
let time = 0;

addEventListener("keydown", () => (time += 15), { capture: true });
addEventListener("pointerdown", () => (time += 1000), { capture: true });

export const keyClock = (): number => time;
