# Sourced by ./chushi: the measurements. Results belong into docs/benchmarks.md with date and machine.

bench() {
	case ${1:-} in
	journal) shift; bench_java org.chushi.bench.JournalBench "$@" ;;
	faults)
		shift
		if [ "${1:-}" = exams ]; then
			shift
			bench_java org.chushi.internal.assessment.ExamFaultBench "$@"
		else
			need_postgresql
			bench_java org.chushi.internal.journal.FaultBench "$@"
		fi
		;;
	badges) shift; bench_java org.chushi.internal.badges.BadgeBench "$@" ;;
	certification) shift; bench_options=-Xmx3g bench_java org.chushi.internal.career.CertificationBench "$@" ;;
	gaps) shift; bench_options=-Xmx2g bench_java org.chushi.internal.staffing.GapBench "$@" ;;
	psychometrics) shift; bench_java org.chushi.bench.PsychometricsBench "$@" ;;
	items) shift; bench_options=-Xmx400m bench_java org.chushi.bench.ItemsBench "$@" ;;
	exchange) shift; bench_exchange "$@" ;;
	authoring) shift; bench_options=-Xmx2g bench_java org.chushi.bench.AuthoringBench "$@" ;;
	phrases) shift; bench_options=-Xmx2g bench_java org.chushi.bench.PhraseBench "$here/bundles" "$@" ;;
	scripts) shift; bench_options=-Xmx2g bench_java org.chushi.bench.BookBench "$here/bundles" "$@" ;;
	search) shift; bench_options=-Xmx2g bench_java org.chushi.bench.SearchBench "$@" ;;
	startup) shift; bench_startup "$@" ;;
	*) die "用法 / usage:  ./chushi bench journal | faults [exams] | items | exchange | authoring | badges | certification | gaps | phrases | psychometrics | scripts | search | startup" ;;
	esac
}

# class path of the compiled bundles, of the benches, and of the libraries as the product ships them
bench_java() {
	build_product
	prepare
	"$mvn" -B -q verify -DskipTests -pl releng/emf-codegen,features/org.chushi.feature,tests/org.chushi.bench,tests/org.chushi.journal.tests,tests/org.chushi.assessment.tests,tests/org.chushi.badges.tests,tests/org.chushi.career.tests,tests/org.chushi.staffing.tests -am \
		>"$tools/bench.log" 2>&1 || die "构建失败,详见 .tools/bench.log / the build failed, see .tools/bench.log"
	local path
	path=$(printf '%s:' bundles/org.chushi.core/target/classes bundles/org.chushi.journal/target/classes \
		bundles/org.chushi.wording/target/classes "$(reference org/ahocorasick/ahocorasick/0.6.3/ahocorasick-0.6.3.jar)" \
		bundles/org.chushi.exchange/target/classes bundles/org.chushi.content/target/classes bundles/org.chushi.authoring/target/classes \
		bundles/org.chushi.psychometrics/target/classes bundles/org.chushi.search/target/classes tests/org.chushi.bench/target/classes \
		tests/org.chushi.journal.tests/target/classes bundles/org.chushi.model/target/classes \
		bundles/org.chushi.people/target/classes bundles/org.chushi.rules/target/classes \
		bundles/org.chushi.questions/target/classes tests/support/org.chushi.questions.testing/target/classes \
		bundles/org.chushi.assessment/target/classes tests/org.chushi.assessment.tests/target/classes \
		bundles/org.chushi.badges/target/classes tests/org.chushi.badges.tests/target/classes bundles/org.chushi.seals/target/classes \
		bundles/org.chushi.career/target/classes bundles/org.chushi.staffing/target/classes tests/org.chushi.staffing.tests/target/classes \
		bundles/org.chushi.training/target/classes bundles/org.chushi.publishing/target/classes \
		bundles/org.chushi.differences/target/classes tests/org.chushi.career.tests/target/classes tests/support/org.chushi.testing/target/classes "$product"/plugins/*.jar)
	"$JAVA_HOME/bin/java" ${bench_options:-} -cp "$path" "$@"
}

# a library that only the benches have; Maven brought it with the target platform
reference() {
	"$mvn" -B -q help:evaluate -Dexpression=settings.localRepository -DforceStdout | sed "s|\$|/$1|"
}

# GIFT beside the npm package gift-pegjs on the same file in the same run, import into a searchable bank beside plain JDBC, memory as a file grows.
# The file is a written one: gift-pegjs gives up on the public trivia file (a blank option).
bench_exchange() {
	local place=$here/.run/bench-exchange sample=$here/.run/bench-exchange/100000.gift n ours theirs
	mkdir -p "$place"
	need 'command -v npm' npm
	nothing_missing
	(cd "$place" && [ -d node_modules/gift-pegjs ] || npm install --silent --no-save --prefix "$place" gift-pegjs@1.0.2 >"$tools/npm.log" 2>&1) ||
		die "未能取得 gift-pegjs,详见 .tools/npm.log / could not get gift-pegjs, see .tools/npm.log"
	[ -f "$sample" ] || bench_java org.chushi.bench.ExchangeBench write "$sample" 100000
	ours=$(bench_java org.chushi.bench.ExchangeBench parse "$sample")
	theirs=$(cd "$place" && node --input-type=module -e '
		import { createRequire } from "module";
		import { readFileSync } from "fs";
		const gift = createRequire(process.cwd() + "/")("gift-pegjs");
		const text = readFileSync(process.argv[1], "utf8");
		const rounds = [];
		for (let i = 0; i < 9; i++) {
			const start = process.hrtime.bigint();
			const questions = gift.parse(text).length;
			rounds.push(questions * 1e9 / Number(process.hrtime.bigint() - start));
		}
		console.log(Math.round(rounds.slice(3).sort((a, b) => a - b)[3]));' "$sample")
	printf 'GIFT, questions a second:  chushi %s   gift-pegjs %s   ratio %s\n' "$ours" "$theirs" "$(ratio "$ours" "$theirs")"
	for n in 10000 100000 1000000; do
		[ -f "$place/$n.gift" ] || bench_java org.chushi.bench.ExchangeBench write "$place/$n.gift" "$n"
		bench_options=-Xmx64m bench_java org.chushi.bench.ExchangeBench memory "$place/$n.gift"
	done
	for n in 100000 1000000; do
		bench_options=-Xmx400m bench_java org.chushi.bench.ExchangeBench import "$place/$n.gift" 3
	done
	rm -rf "$place"/packs*
}

# Time from the start of the process to a window that takes keys, beside an empty workbench of the same plug-ins:
# cold (no class-data archive, empty configuration) and warm (median of several).
bench_startup() {
	local rounds=${1:-7} place=$here/.run/bench-startup which
	find_jdk
	need_screen_libraries
	nothing_missing
	build_product
	[ -n "${DISPLAY:-}" ] || with_screen
	for which in chushi empty; do
		rm -rf "$place/$which"
		mkdir -p "$place/$which"
		cp -r "$product" "$place/$which/product"
	done
	local -A cold
	for which in chushi empty; do
		cold[$which]=$(start_once "$which")
		start_once "$which" >/dev/null
	done
	# by turns, so that a busy moment of the machine strikes both
	for _ in $(seq "$rounds"); do
		for which in chushi empty; do
			start_once "$which" >>"$place/$which/warm"
		done
	done
	printf '%-28s %10s %10s\n' "" "cold ms" "warm ms"
	for which in chushi empty; do
		printf '%-28s %10s %10s\n' "$which" "${cold[$which]}" "$(median "$place/$which/warm")"
	done
	printf '%-28s %10s %10s\n' "ratio" "$(ratio "${cold[chushi]}" "${cold[empty]}")" \
		"$(ratio "$(median "$place/chushi/warm")" "$(median "$place/empty/warm")")"
}

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

# prints the milliseconds from the start of the process to the report of the window
start_once() {
	local home=$place/$1/product application=org.chushi.app.application began pid log=$place/$1/log
	[ "$1" = empty ] && application=org.chushi.app.empty
	# emptied here and not by the child, or the report of the last run would be read
	: >"$log"
	began=$(date +%s%3N)
	CHUSHI_JAVA_OPTS="-Dchushi.startup.report=true" "$home/chushi" -application "$application" -data "$place/$1/data" \
		>>"$log" 2>&1 &
	pid=$!
	while ! grep -q CHUSHI-WINDOW-USABLE "$log"; do
		kill -0 "$pid" 2>/dev/null || die "$1 ended before it was usable, see $log"
		sleep 0.01
	done
	echo $(($(sed -n 's/.*CHUSHI-WINDOW-USABLE-AT //p' "$log") - began))
	# let it end by itself, so that the class-data archive is written
	kill "$pid" 2>/dev/null || true
	wait "$pid" 2>/dev/null || true
}
