/** What the tests type, and what a person should then see. All names and numbers are invented. */
import type { Mark } from "./tab";

export const demo = "Saw Mrs. Alvarez, MRN 00482913, in clinic on March 3";

export const demoMarks: readonly Mark[] = [
  { name: "cg-1", text: "Mrs. Alvarez" },
  { name: "cg-1", text: "00482913" },
  { name: "cg-2", text: "March 3" },
];

/** The demo sentence after each of its findings' first fix. */
export const demoMended = "Saw a patient in clinic recently";

/** Words on which a post is held. */
export const held = "her SSN is 987-65-4321";

/** Words that nothing is to be said about. */
export const clean = "The clinic is open on Saturday mornings from now on";

/** Three hundred characters with all that editors stumble over: marked words, emoji, tags, line breaks. */
export const long = [
  "Long day 😀 in the clinic #medtwitter #nurses and still smiling.",
  "Saw Mrs. Alvarez, MRN 00482913, in clinic on March 3 👩‍⚕️ with @riverside_demo.",
  "",
  'She asks (again) whether ice-cream is a vegetable: it\'s not! "Ça va" 🍦🍦 she said,',
  "call 503-555-0142 or write to desk@example.org #PrayForRain ok then, bye!",
].join("\n");
