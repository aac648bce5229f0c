/** An outlet by its name; what is said where an article tells none. */
export const outletName = (outlet: string | null | undefined): string => outlet ?? NO_OUTLET;

export const NO_OUTLET = 'Outlet not known';
