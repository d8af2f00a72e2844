import { buildStage } from "./stage.js";
import { watch } from "./world.js";

watch(buildStage);
