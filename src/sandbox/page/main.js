import { buildStage } from "./stage.js";
import { watch } from "./watch.js";

watch(buildStage);
