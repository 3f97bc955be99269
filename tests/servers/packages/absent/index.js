// Stands for what Waline can do and the tests never use: other databases, formulas, places of addresses. Whatever is
// asked of it is absent again, so that Waline's files load; nothing of it is ever run.
const absent = new Proxy(function absent() {}, {
  get: (target, key) => (key in target || typeof key === 'symbol' || key === 'then' ? target[key] : absent),
  apply: () => absent,
  construct: () => absent,
});

module.exports = absent;
