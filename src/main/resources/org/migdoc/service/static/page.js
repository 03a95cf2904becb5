import { copyButtons } from "./copy.js";
import { checklist } from "./plan.js";
import { links } from "./links.js";
import { answers } from "./answer.js";
import { drop } from "./drop.js";
import { keys } from "./keys.js";

/** Makes the content that is on the page now work; again when it was replaced. */
function begin() {
  copyButtons();
  checklist();
  links();
  answers(begin);
}

begin();
drop();
keys();
