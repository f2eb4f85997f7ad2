# Builds Maillage and its page, then keeps only what runs.
FROM eclipse-temurin:25-jdk AS build
COPY --from=node:20-bookworm-slim /usr/local/bin /usr/local/bin
COPY --from=node:20-bookworm-slim /usr/local/lib/node_modules /usr/local/lib/node_modules
WORKDIR /build
COPY . .
RUN ./mvnw --batch-mode --no-transfer-progress -DskipTests -Dspotless.check.skip package

FROM eclipse-temurin:25-jre
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
  && useradd --system --uid 10001 --home-dir /maillage --create-home maillage \
  && mkdir /maillage/data && chown maillage /maillage/data
WORKDIR /maillage
COPY --from=build /build/target/maillage.jar /build/bin/jvm.options ./
COPY --from=build /build/target/lib ./lib
USER maillage
ENV MAILLAGE_HOST=0.0.0.0 MAILLAGE_DATA=/maillage/data
EXPOSE 7070
VOLUME /maillage/data
HEALTHCHECK --interval=10s --timeout=3s --start-period=40s \
  CMD ["sh", "-c", "curl --fail --silent http://localhost:${MAILLAGE_PORT:-7070}/health/ready"]
ENTRYPOINT ["java", "@jvm.options", "-XX:MaxRAMPercentage=60", "--sun-misc-unsafe-memory-access=allow", \
  "-cp", "maillage.jar:lib/*", "org.maillage.Maillage"]
