/** Loads the pane once Office is ready, so that the functions on the same page never wait for it. */
void Office.onReady(async ({ host }) => {
  const { showPane } = await import(/* webpackChunkName: "pane" */ "./pane");
  showPane(document, host === Office.HostType.Excel);
});
