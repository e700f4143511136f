# Sourced by ./chushi: writes the generated pages of docs/ anew.
docs() {
	local handbook
	prepare
	handbook=$("$product/chushi" -nosplash -application org.chushi.cli.application docs)
	printf '%s\n' "$handbook" >docs/cli.md
	"$mvn" -B -q verify -DskipTests -pl releng/emf-codegen,features/org.chushi.feature,tests/org.chushi.architecture.tests,tests/org.chushi.exchange.tests,tests/org.chushi.acceptance.tests -am \
		>"$tools/docs.log" 2>&1 || die "构建失败,详见 .tools/docs.log / the build failed, see .tools/docs.log"
	"$JAVA_HOME/bin/java" -cp tests/org.chushi.architecture.tests/target/classes \
		org.chushi.architecture.tests.Traceability .
	# the figures of the page come from public files; without them it stays as it is
	"$JAVA_HOME/bin/java" -cp "tests/org.chushi.exchange.tests/target/classes:$product/plugins/*" \
		org.chushi.internal.exchange.ExchangePage .
	"$JAVA_HOME/bin/java" -cp "tests/org.chushi.acceptance.tests/target/classes:$product/plugins/*" \
		org.chushi.acceptance.tests.QtiScoresPage .
	if [ -d tests/org.chushi.journeys.tests/target/screenshots ]; then
		mkdir -p docs/images
		cp tests/org.chushi.journeys.tests/target/screenshots/*.png docs/images/
	fi
	say "docs/ 已更新 / docs/ is up to date"
}
