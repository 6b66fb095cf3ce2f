# The program and nothing else: docker run --rm -v "$PWD:/work:ro" uwsgi-lint .
FROM rust:1-alpine AS build
RUN apk add --no-cache musl-dev
WORKDIR /src
COPY . .
RUN cargo build --profile dist --locked && cp target/dist/uwsgi-lint /uwsgi-lint

FROM scratch
COPY --from=build /uwsgi-lint /uwsgi-lint
USER 65534:65534
WORKDIR /work
ENTRYPOINT ["/uwsgi-lint"]
CMD ["."]
