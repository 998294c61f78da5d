/** What the keyboard may ask of the add-in; assets/shortcuts.json names the same actions. */
void Office.onReady(() => {
  Office.actions.associate("OpenPane", () => {
    void Office.addin.showAsTaskpane();
  });
});
