/** Findings beside their words, where there is a margin: never over each other. */
export const BESIDE = `
const margin = one('.findings');
const place = () => {
  margin.classList.toggle('placed', wide.matches);
  if (!wide.matches) return;
  const top = margin.getBoundingClientRect().top;
  let free = 28;
  for (const li of found) {
    const words = ofKey(li.dataset.k)[0];
    const y = Math.max(free, words ? words.getBoundingClientRect().top - top : 0);
    li.style.setProperty('--y', Math.round(y) + 'px');
    free = y + li.querySelector('.pick').offsetHeight + 4;
  }
};
if (margin) {
  place();
  new ResizeObserver(place).observe(sheet);
  addEventListener('resize', place);
  if (document.fonts) document.fonts.ready.then(place);
}
`;
