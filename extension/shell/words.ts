import type { Finding } from "../scanner/engine";

const HEADINGS: Record<string, string> = {
  phi: "Could identify someone",
  consent: "Consent",
  "review-reply": "Could confirm that someone is a patient",
  tone: "How it may sound",
  bullying: "Could wound someone",
  misinformation: "A claim to check",
  advice: "Could be read as medical advice",
  promotion: "Could promise too much",
  conflict: "An interest to disclose",
  account: "Is this the right account?",
  colleague: "About a colleague",
};

export function heading({ category }: Finding): string {
  return HEADINGS[category] ?? "Worth a second look";
}

export function notes(count: number): string {
  return count === 1 ? "1 note" : `${count} notes`;
}
