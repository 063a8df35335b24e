// A page opened from a disk may load no modules: go to the download beside it, which needs none.
if (location.protocol === "file:") {
  const page = location.pathname.replace(/^.*\/|\.html$/g, "");
  location.replace(`flexpension.html#/${page}?${location.hash.slice(1)}`);
}
