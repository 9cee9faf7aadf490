// Escape puts away what is shown of a mention, until the reader goes on.
{
  const { classList } = document.body
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') classList.add('quiet')
  })
  addEventListener('focusin', () => classList.remove('quiet'))
  addEventListener('mouseout', () => classList.remove('quiet'))
}
