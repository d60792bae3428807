// The page works without this script; it only makes typing easier.
const number = document.getElementById("username");
const letters = document.querySelector("[data-keyboard]");
const reveal = document.querySelector("[data-reveal]");
const form = document.getElementById("kc-form-login");

if (number && letters && matchMedia("(pointer: coarse)").matches) {
  letters.hidden = false;
  letters.addEventListener("click", () => {
    number.inputMode = "text";
    letters.hidden = true;
    number.blur();
    number.focus();
  });
}

if (reveal) {
  const password = document.getElementById(reveal.getAttribute("aria-controls"));
  const show = reveal.textContent;
  reveal.hidden = false;
  reveal.addEventListener("click", () => {
    const shown = password.type === "password";
    password.type = shown ? "text" : "password";
    reveal.textContent = shown ? reveal.dataset.hide : show;
    reveal.setAttribute("aria-pressed", String(shown));
  });
}

if (form) {
  form.addEventListener("submit", () => {
    // people copy the number from the card in groups: 024 190 001 234
    if (number) number.value = number.value.replace(/\s+/g, "");
    document.getElementById("kc-login").setAttribute("aria-disabled", "true");
  });
}
