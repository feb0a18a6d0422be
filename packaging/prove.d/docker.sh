# The image: built, and a project checked in it.
. "$LIB"
command -v docker > /dev/null || lacks "there is no docker"
docker info > /dev/null 2>&1 || lacks "no docker daemon answers"
docker build --quiet --tag counterclaim-proof "$ROOT" || lacks "the image could not be built: can the base images be fetched?"
project sound
project unsound false
expect 0 sound.out docker run --rm --volume "$PWD/sound:/work" counterclaim-proof check
expect 1 unsound.out docker run --rm --volume "$PWD/unsound:/work" counterclaim-proof check
echo "the image checks a project"
