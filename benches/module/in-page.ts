/** What the page runs in which the module is measured. */
import { measure } from "./measure";

Object.assign(globalThis, { measure });
