// A circuit that the server no longer has (a restart, a long sleep) cannot be resumed; the page is loaded anew at the same place.
document.getElementById('components-reconnect-modal')?.addEventListener('components-reconnect-state-changed', event => {
  if (event.detail.state === 'rejected' || event.detail.state === 'resume-failed') location.reload();
});
