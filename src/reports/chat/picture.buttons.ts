import { z } from "zod";
import { button } from "../../platform/telegram/button.ts";
import { periodPattern } from "../rules/period.ts";
import { pictureKinds } from "../rules/picture-kinds.ts";

const period = z.string().regex(periodPattern);

export const albumButton = button("reports.album", { period });
export const pictureButton = button("reports.picture", { period, kind: z.enum(pictureKinds) });
