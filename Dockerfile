# counterclaim in a small image:  docker run --rm -v "$PWD:/work" IMAGE check
FROM rust:1-slim-bookworm AS build
WORKDIR /source
COPY . .
RUN cargo install --path . --locked --root /out

FROM debian:bookworm-slim
# git tells what has changed (`--since`, `--staged`), pdftotext reads PDF files.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends git poppler-utils \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --create-home --uid 1000 counterclaim \
    && git config --system --add safe.directory /work
COPY --from=build /out/bin/counterclaim /usr/local/bin/counterclaim
USER counterclaim
WORKDIR /work
ENTRYPOINT ["counterclaim"]
CMD ["check"]
