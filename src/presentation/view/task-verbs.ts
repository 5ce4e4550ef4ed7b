/**
 * Verbs of the buttons: open a form, send what was filled in, report in one press, tie it to law and groups, and back
 * to the task.
 */
export const TASK_VERBS = {
  edit: "task/edit",
  change: "task/change",
  report: "task/report",
  link: "task/link",
  tie: "task/tie",
  show: "task/show",
} as const;
