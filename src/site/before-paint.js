// Runs in the head, before anything is painted: says that scripts work, and puts the chosen theme on.
// It is inlined and allowed in the security policy by its hash, so it must not depend on anything.
(function () {
  var root = document.documentElement;
  root.dataset.js = '';
  try {
    var theme = localStorage.getItem('final-say:theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is blocked: the system's theme it is.
  }
})();
