import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { Chaperone } from "../chaperone";
import { siteAt } from "../sites";

export default defineUnlistedScript(() => new Chaperone(siteAt(location.hostname)).start());
