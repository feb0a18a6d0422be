# The npm packages: laid out, packed and installed without an index; the launcher passes arguments, output and exit status on.
. "$LIB"
command -v npm > /dev/null || lacks "there is no npm"
cargo install --path "$ROOT" --locked --root "$PWD/home" --no-track
node "$ROOT/packaging/npm/lay-out.mjs" home/bin/counterclaim packages
platform=$(node --print 'process.platform + "-" + process.arch')
npm pack --silent ./packages/counterclaim "./packages/counterclaim-$platform"
mkdir app
(cd app && echo '{"private": true}' > package.json &&
    npm install --silent --offline --no-audit --no-fund ../counterclaim-[a-z]*.tgz ../counterclaim-[0-9]*.tgz)
checks_projects "$PWD/app/node_modules/.bin/counterclaim"
(cd sound && expect 2 ../wrong.out ../app/node_modules/.bin/counterclaim check --no-such-flag)
# Without the platform's package it says so, and does not look green.
rm -r "app/node_modules/counterclaim-$platform"
(cd sound && expect 2 ../missing.out ../app/node_modules/.bin/counterclaim check)
grep -q "there is no package counterclaim-$platform" missing.out || broken "the missing package is not named"
echo "counterclaim and counterclaim-$platform install offline, and the launcher passes the exit status on"
