# `cargo install` from the checkout: the binary runs from where it is put.
. "$LIB"
cargo install --path "$ROOT" --locked --root "$PWD/home" --no-track
checks_projects "$PWD/home/bin/counterclaim"
echo "cargo install --path . puts $(home/bin/counterclaim --version) on the path"
