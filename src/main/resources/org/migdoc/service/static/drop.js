/** Takes files that are dropped anywhere on the page where a case begins. */
export function drop() {
  const files = document.getElementById("files");
  if (!files) {
    return;
  }
  const dropping = (on) => document.body.classList.toggle("dropping", on);
  addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes("Files")) {
      event.preventDefault();
      dropping(true);
    }
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) {
      dropping(false);
    }
  });
  addEventListener("drop", (event) => {
    dropping(false);
    if (event.dataTransfer.files.length > 0) {
      event.preventDefault();
      files.files = event.dataTransfer.files;
      files.form.requestSubmit();
    }
  });
}
