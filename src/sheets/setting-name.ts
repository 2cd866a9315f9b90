/** The defined name of a setting's value: `rfm.r_high` is `set_rfm_r_high`. */
export const settingName = (key: string): string => `set_${key.replaceAll(".", "_")}`;
