package org.chushi.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.content.PackFiles;
import org.chushi.core.Diagnostic;
import org.chushi.core.Language;
import org.chushi.model.Lesson;
import org.chushi.model.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackShelfTest {

	private static InstalledPack check(PackFiles... packs) {
		return library(packs).packs().get(0);
	}

	private static Library library(PackFiles... packs) {
		return new PackShelf(List.of(() -> List.of(packs)), List.of(new StandardChecks())).library();
	}

	@Test
	void aSoundPackHasNoProblemsAndIsFoundByIdAndCode() {
		Library library = library(new SamplePack());
		assertThat(library.packs()).singleElement().satisfies(p -> {
			assertThat(p.problems()).isEmpty();
			assertThat(p.version()).isEqualTo("1.2.0");
		});
		Lesson lesson = library.find(Lesson.class, "L-X").orElseThrow();
		assertThat(library.find(Lesson.class, SamplePack.LESSON)).contains(lesson);
		assertThat(library.find(Question.class, "L-X")).as("of another type").isEmpty();
		assertThat(library.text(lesson, Language.EN)).contains("# Lesson\n");
		assertThat(library.file(lesson, "images/p.svg")).map(b -> new String(b, StandardCharsets.UTF_8)).get().asString()
				.startsWith("<svg");
		assertThat(library.file(lesson, "images/none.svg")).isEmpty();
		assertThat(library.packOf(lesson).code()).isEqualTo("sample");
	}

	@Test
	void aBrokenPackIsShownAndHidesNothingElse() {
		SamplePack broken = new SamplePack().with("pack.xmi", "<chushi:Pack");
		Library library = library(broken, new SamplePack());
		assertThat(library.packs()).hasSize(2).filteredOn(InstalledPack::broken).hasSize(1);
		assertThat(library.find(Lesson.class, "L-X")).isPresent();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			banks/x.xmi    | en="Explanation"           | en=""                    | banks/x.xmi:6   | “讲解”缺少英文文本
			banks/x.xmi    | difficulty="2"             | difficulty="9"           | banks/x.xmi:4   | 应在 1 到 5
			banks/x.xmi    | code="Q-X"                 | code=""                  | banks/x.xmi:4   | 没有代码
			courses/x.xmi  | 000000000002</comp         | 00000000000a</comp       | courses/x.xmi:4 | 引用了
			courses/x.xmi  | 0f000000-0000-4000-8000-000000000004 | lesson-4       | courses/x.xmi:4 | 不是 UUID
			courses/x.xmi  | 0f000000-0000-4000-8000-000000000004 | 0f000000-0000-4000-8000-000000000003 | courses/x.xmi:4 | 重复
			courses/x.xmi  | path="lessons/x"           | path="lessons/y"         | courses/x.xmi:4 | 缺少文件
			courses/x.xmi  | minutes="5"                | minutes="0"              | courses/x.xmi:4 | 应在 1 到
			courses/x.xmi  | minutes="5"                | minutes="soon"           | courses/x.xmi:4 | “soon”不能作为
			courses/x.xmi  | <title zh="课时" en="Lesson"/> | <headline/>            | courses/x.xmi:5 | 这里不认识“headline”
			""")
	void everyMistakeIsReportedWithFileAndLine(String file, String what, String by, String place, String words) {
		InstalledPack pack = check(new SamplePack().replacing(file.strip(), what.strip(), by.strip()));
		assertThat(pack.broken()).isTrue();
		assertThat(pack.problems()).anySatisfy(p -> {
			assertThat(p.where()).isEqualTo(place.strip());
			assertThat(p.what().zh()).contains(words.strip());
			assertThat(p.what().en()).isNotBlank();
			assertThat(p.remedy().zh()).isNotBlank();
		});
	}

	@Test
	void aPackWithoutPackXmiSaysSo() {
		assertThat(check(new SamplePack().with("pack.xmi", null)).problems()).singleElement()
				.extracting(Diagnostic::where).isEqualTo("pack.xmi");
	}

	@Test
	void anExternalEntityIsNotRead() {
		SamplePack evil = new SamplePack().replacing("pack.xmi", "<chushi:Pack ", """
				<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
				<chushi:Pack """).replacing("pack.xmi", "author=\"Chushi\"", "author=\"&e;\"");
		assertThat(check(evil).broken()).isTrue();
	}

	@Test
	void theSamePackTwiceIsUsedOnce() {
		Library library = library(new SamplePack(), new SamplePack());
		assertThat(library.packs()).filteredOn(InstalledPack::broken).hasSize(1);
		assertThat(library.all(Lesson.class)).hasSize(1);
	}

	@Test
	void aMissingRequiredPackIsNamedWithItsVersion() {
		String requires = "<title zh=\"样例\" en=\"Sample\"/>\n  <requires pack=\"%s\" version=\"%s\"/>";
		SamplePack newer = new SamplePack().replacing("pack.xmi", "<title zh=\"样例\" en=\"Sample\"/>",
				requires.formatted(SamplePack.PACK, "1.3.0"));
		assertThat(check(newer).problems()).anySatisfy(p -> assertThat(p.what().en()).contains("1.3.0"));
		SamplePack same = new SamplePack().replacing("pack.xmi", "<title zh=\"样例\" en=\"Sample\"/>",
				requires.formatted(SamplePack.PACK, "1.2.0"));
		assertThat(check(same).problems()).isEmpty();
	}

	@Test
	void aPackToBeLookedAtMayRequireAnInstalledOne() {
		PackShelf shelf = new PackShelf(List.of(() -> List.of(new SamplePack())), List.of(new StandardChecks()));
		String title = "<title zh=\"样例\" en=\"Sample\"/>";
		SamplePack other = new SamplePack().replacing("pack.xmi", title,
				title + "\n  <requires pack=\"" + SamplePack.PACK + "\" version=\"1.2.0\"/>");
		assertThat(shelf.check(other).problems()).isEmpty();
		SamplePack newer = new SamplePack().replacing("pack.xmi", title,
				title + "\n  <requires pack=\"" + SamplePack.PACK + "\" version=\"9.0.0\"/>");
		assertThat(shelf.check(newer).problems()).singleElement()
				.satisfies(p -> assertThat(p.what().en()).contains("9.0.0"));
	}

	@Test
	void anotherVersionOfAPackDoesNotLendItWhatItLeftOut() {
		PackShelf shelf = new PackShelf(List.of(() -> List.of(new SamplePack())), List.of(new StandardChecks()));
		SamplePack without = new SamplePack().replacing("pack.xmi", SamplePack.COMPETENCY, "0f000000-0000-4000-8000-000000000099");
		assertThat(shelf.check(without).problems())
				.singleElement().satisfies(p -> assertThat(p.what().en()).contains(SamplePack.COMPETENCY));
	}

	@Test
	void whatTheReaderFoundIsSaidInOneLanguage() {
		SamplePack evil = new SamplePack().replacing("pack.xmi", "<chushi:Pack ", "<!DOCTYPE x []>\n<chushi:Pack ");
		assertThat(check(evil).problems()).anySatisfy(p -> {
			assertThat(p.what().zh()).contains("不允许").doesNotContain("disallow");
			assertThat(p.what().en()).contains("not allowed");
		});
		assertThat(check(new SamplePack().with("pack.xmi", "<chushi:Pack")).problems())
				.anySatisfy(p -> assertThat(p.what().zh()).contains("不符合 XML").doesNotContainPattern("[a-z]{4}"));
		SamplePack nowhere = new SamplePack().replacing("courses/x.xmi", "path=\"lessons/x\"", "path=\"lessons/y\"");
		assertThat(check(nowhere).problems()).anySatisfy(p -> assertThat(p.what().zh()).startsWith("课时“L-X”缺少文件"));
	}

	@Test
	void aReloadShowsWhatCameAndTellsListeners() {
		List<PackFiles> packs = new java.util.ArrayList<>();
		PackShelf shelf = new PackShelf(List.of(() -> List.copyOf(packs)), List.of(new StandardChecks()));
		List<Library> told = new java.util.ArrayList<>();
		shelf.listen(told::add);
		assertThat(shelf.library().all(Lesson.class)).isEmpty();
		packs.add(new SamplePack());
		assertThat(shelf.library().all(Lesson.class)).as("until reloaded").isEmpty();
		assertThat(shelf.reload().all(Lesson.class)).hasSize(1);
		assertThat(told).containsExactly(shelf.library());
	}
}
