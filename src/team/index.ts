export { type Deed, may, type Subject } from "./rules/may.ts";
