/**
 * Whether the page keeps the browser from typing the line break of an Enter that sends, as the sites do. At an address
 * with `keys=unprevented` it does not, and what comes after sending is the browser's line break in an empty box.
 */
export const preventsKeys = new URLSearchParams(location.search).get("keys") !== "unprevented";
