import { facebook } from "./facebook";
import { generic } from "./generic";
import { instagram } from "./instagram";
import type { Site } from "./site";
import { x } from "./x";

const nowhere: Site = { platform: "unknown", hosts: [], composers: [] };

/** What is known about the site at this host, with the generic composer as its last resort. */
export function siteAt(host: string): Site {
  const site =
    [x, facebook, instagram].find(({ hosts }) =>
      hosts.some((known) => host === known || host.endsWith(`.${known}`)),
    ) ?? nowhere;
  return { ...site, composers: [...site.composers, generic] };
}
