/** For what lies ahead: comes after the page has shown itself, as all of the notes do. */
export const aheadModule = () => import('../../customer/plans/ahead');
