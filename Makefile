# Every way to build, try and test Chaperone. What a target needs is found or installed first (tools/toolchain/).
# `##` describes a target for `make help`, `#.` a step of one of them.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

bin := node_modules/.bin
steps := +@tools/steps
end_to_end = mkdir -p tests/output && $(bin)/tsx --test --test-concurrency=1 \
	--test-reporter=spec --test-reporter-destination=stdout \
	--test-reporter=./tests/browser/skipped.mjs --test-reporter-destination=tests/output/$@.skipped tests/browser/*.test.ts

# Folders are listed too: their date tells of a file that was removed. (Not extension/ itself: that is also a step.)
# (build/ by its whole path: `build` is also a target.)
engine_sources = Cargo.toml Cargo.lock $(shell find src $(CURDIR)/build 2>/dev/null)
extension_sources = package-lock.json wxt.config.ts tsconfig.json $(shell find extension -mindepth 1)

.PHONY: help run test build package bench eval weigh lexicon fmt engine e2e

help: ## Print these lines
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1	/p' Makefile | expand -t 10

run: ## Build, then show Chaperone at work: in a browser, or in screenshots where there is no display
	$(steps) "make run" toolchain engine extension browsers show

test: ## Run every check and test, up to the whole path in Chromium and Firefox
	$(steps) "make test" toolchain format lint engine-tests fuzz module-tests engine extension-types extension-tests \
		extension browsers e2e-chromium e2e-firefox

build: ## Build the unpacked extensions in dist/chrome and dist/firefox
	$(steps) "make build" toolchain engine extension

package: ## Build the zips for the browsers' stores in dist/
	$(steps) "make package" toolchain engine extension zips

engine: toolchain ## Build the engine as a WebAssembly module in pkg/
	+@tools/alone $(MAKE) -s pkg/chaperone_bg.wasm

e2e: ## Run the end-to-end tests alone, in Chromium, then in Firefox
	$(steps) "make e2e" toolchain engine extension browsers e2e-chromium e2e-firefox

bench: ## Measure the engine and its peers: speed, natively and as a module in Node and Chromium, size and start
	$(steps) "make bench" toolchain engine browsers native-bench module-bench peers-bench

eval: ## Score the engine on the labelled corpus, and on public collections where they are there
	@cargo run --quiet --release --locked --example eval

weigh: ## Learn again, from the corpus, how much each piece of evidence says of whose story it is
	@cargo run --quiet --release --locked --example weigh

lexicon: ## Make the word tables in src/lexicon/tables again, from the packages that they come from
	@python3 -B tools/lexicon/generate.py

fuzz: ## Feed random drafts to the engine, for 15 s or FUZZ_SECONDS=...
	@tools/fuzz $(FUZZ_SECONDS)

fmt: npm rust-checks ## Put all source files into the house format
	@cargo fmt
	@cargo fmt --manifest-path fuzz/Cargo.toml
	@$(bin)/prettier --log-level warn --write .

# Steps.

.PHONY: toolchain npm rust-checks format lint engine-tests module-tests extension-types extension-tests extension \
	browsers show panic-probe e2e-chromium e2e-firefox zips native-bench module-bench peers-bench

toolchain: npm #. Tools: Rust for WebAssembly, wasm-pack, wasm-bindgen and the npm packages
	@tools/toolchain/wasm-target.sh
	@tools/toolchain/wasm-pack.sh
	@tools/toolchain/wasm-bindgen.sh

npm:
	@tools/toolchain/basics.sh
	@tools/toolchain/npm.sh

rust-checks:
	@tools/toolchain/rust-checks.sh

format: npm rust-checks #. Formatting (rustfmt, prettier)
	@cargo fmt --check
	@cargo fmt --check --manifest-path fuzz/Cargo.toml
	@$(bin)/prettier --log-level warn --check .

lint: npm rust-checks #. Rust lints (clippy)
	@cargo clippy --quiet --locked --all-targets -- --deny warnings

engine-tests: npm #. The engine's tests
	@cargo test --quiet --locked

module-tests: toolchain #. The WebAssembly module's own tests, in Node
	@CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner WASM_BINDGEN_TEST_ONLY_NODE=1 \
		tools/wasm cargo test --locked --lib --target wasm32-unknown-unknown

extension-types: engine #. The extension's types (tsc)
	@$(bin)/wxt prepare >/dev/null
	@$(bin)/tsc --noEmit

panic-probe: toolchain
	+@tools/alone $(MAKE) -s target/panic-probe/chaperone_bg.wasm

extension-tests: engine panic-probe #. The extension's unit tests
	@$(bin)/tsx --test --test-reporter=spec tests/unit/*.test.ts

extension: engine #. The extension for Chrome and Edge in dist/chrome, for Firefox in dist/firefox
	+@tools/alone $(MAKE) -s dist/chrome/manifest.json dist/firefox/manifest.json

browsers: #. Chromium and Firefox for the tests
	@tools/toolchain/browsers.sh

e2e-chromium: extension browsers panic-probe #. End to end in Chromium
	@export BROWSER=chromium && $(end_to_end)

e2e-firefox: extension browsers panic-probe #. End to end in Firefox
	@export BROWSER=firefox && $(end_to_end)

show: extension browsers #. Chaperone at work
	@$(bin)/tsx tests/browser/demo.ts

zips: extension #. The zips in dist/, and for Firefox's reviewers the sources as committed
	@tools/alone $(bin)/wxt zip --level warn -b chrome --no-sources >/dev/null
	@tools/alone $(bin)/wxt zip --level warn -b firefox --no-sources >/dev/null
	@git archive --format=zip --output="dist/chaperone-$$(node -p 'require("./package.json").version')-sources.zip" HEAD
	@ls dist/*.zip

native-bench: npm #. The engine, natively: characters a second, and that twice the text costs twice the time
	@cargo bench --quiet --locked --profile speed --bench speed
	@cargo bench --quiet --locked --profile speed --bench linear

module-bench: engine browsers #. The module, in Node and in headless Chromium
	@$(bin)/tsx benches/module/run.ts

peers-bench: engine #. Chaperone beside its peers, on the same texts
	@tools/toolchain/peers.sh
	@$(bin)/tsx benches/peers/compare.ts

# Built files.

pkg/chaperone_bg.wasm: $(engine_sources)
	@tools/wasm wasm-pack --log-level error build --target bundler --mode no-install --no-pack --release . -- --locked

# The module with a word that makes it panic, for the tests of the recovery and of what goes out without a report.
target/panic-probe/chaperone_bg.wasm: $(engine_sources)
	@tools/wasm wasm-pack --log-level warn build --target bundler --mode no-install --no-pack --release \
		--out-dir target/panic-probe . -- --locked --features panic-probe

dist/%/manifest.json: pkg/chaperone_bg.wasm $(extension_sources)
	@$(bin)/wxt build --level warn -b $* >/dev/null
