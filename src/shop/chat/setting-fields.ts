/** Settings that are typed. */
export const settingFields = ["name", "zone", "hours", "quiet", "rules", "cycle", "fan"] as const;
export type SettingField = (typeof settingFields)[number];
