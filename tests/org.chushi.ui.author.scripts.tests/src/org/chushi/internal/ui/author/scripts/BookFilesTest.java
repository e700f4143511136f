package org.chushi.internal.ui.author.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.chushi.scripts.exchange.ScriptExchange.Became;
import org.chushi.scripts.exchange.ScriptExchange.Line;
import org.chushi.ui.testing.Widgets;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookFilesTest {

	@TempDir
	Path folder;
	private Studio studio;
	private ScriptBook book;

	@BeforeEach
	void open() {
		studio = new Studio(folder, 5, false, Language.ZH, 100);
		studio.size(1400, 900);
		book = studio.open(ScriptBook.class, "B-AFTER");
	}

	@AfterEach
	void close() {
		studio.close();
	}

	private Path file(String name, String text) throws IOException {
		Path file = Files.writeString(folder.resolve(name), text);
		studio.chosen = Optional.of(file);
		return file;
	}

	@Test
	void aTextIsShownLineByLineTakenInAndTakenBackInOneStep() throws IOException {
		file("催单.txt", "【包裹不动了】\n1. {买家}您好，我马上帮您催。\n\n【催发货】\n2. {买家}您好，今天就给您发出。\n");
		String[] shown = { "" };
		List<Object> rows = new ArrayList<>();
		studio.meanwhile(dialog -> {
			shown[0] = Widgets.words(dialog);
			rows.addAll(Widgets.those(dialog, RowTable.class).getFirst().rows());
			Widgets.press(dialog, "导入 2 条");
		});
		studio.key(SWT.MOD1, 'i', 'i');
		studio.pause();
		assertThat(shown[0]).contains("新话术 2 条");
		assertThat(rows).containsExactly(new Line(1, Became.SCENARIO, "包裹不动了"), new Line(2, Became.NEW, "{买家}您好，我马上帮您催。"),
				new Line(4, Became.SCENARIO, "催发货"), new Line(5, Became.NEW, "{买家}您好，今天就给您发出。"));
		assertThat(book.getScripts()).hasSize(7);
		ScriptTemplate first = book.getScripts().get(5);
		assertThat(first.getScenario()).isEqualTo(Sample.id("C-PARCEL"));
		assertThat(first.getSlots()).extracting(s -> s.getPlaceholder()).containsExactly(Sample.id("buyer"));
		assertThat(book.getScenarios()).extracting(s -> s.getTitle().getZh()).endsWith("催发货");
		studio.project().editing().getCommandStack().undo();
		studio.pause();
		assertThat(book.getScripts()).hasSize(5);
		assertThat(book.getScenarios()).hasSize(3);
	}

	/** A law: what is written out and brought in again changes nothing. */
	@Test
	void aBookThatIsWrittenOutAndBroughtInIsTheSame() {
		ScriptBook before = EcoreUtil.copy(book);
		Path file = folder.resolve("out.txt");
		studio.chosen = Optional.of(file);
		studio.meanwhile(dialog -> {
			Combo forms = Widgets.those(dialog, Combo.class).getFirst();
			forms.select(4);
			forms.notifyListeners(SWT.Selection, new Event());
			Widgets.press(dialog, "选择位置…");
		});
		studio.key(SWT.MOD1, 'e', 'e');
		studio.pause();
		assertThat(file).content().contains("【包裹不动了】").contains("## 查物流的开场 [S-HELLO]");
		String[] shown = { "" };
		studio.meanwhile(dialog -> shown[0] = Widgets.words(dialog));
		studio.key(SWT.MOD1, 'i', 'i');
		studio.pause();
		assertThat(shown[0]).contains("已经有的 5 条").contains("没有可以导入的话术");
		assertThat(EcoreUtil.equals(book, before)).isTrue();
	}

	@Test
	void whatIsWrittenInTheBookMeanwhileStays() throws IOException {
		file("英文.txt", "# 出师话术 / Chushi scripts · zh\n\n## 换季 [S-CARE]\n换季了，注意保暖。\n");
		studio.meanwhile(dialog -> {
			book.getScripts().getFirst().getTitle().setZh("刚改的标题");
			Widgets.press(dialog, "导入 1 条");
		});
		studio.key(SWT.MOD1, 'i', 'i');
		studio.pause();
		assertThat(book.getScripts().getFirst().getTitle().getZh()).isEqualTo("刚改的标题");
		assertThat(studio.find(ScriptTemplate.class, "S-CARE").getBody().getZh()).isEqualTo("换季了，注意保暖。");
		assertThat(studio.find(ScriptTemplate.class, "S-CARE").getBody().getEn()).as("a translation is not thrown away").startsWith("{Buyer}, a new season");
	}

	@Test
	void aFileThatCannotBeReadIsToldAndChangesNothing() throws IOException {
		file("none.json", "{");
		studio.key(SWT.MOD1, 'i', 'i');
		studio.pause();
		assertThat(book.getScripts()).hasSize(5);
		assertThat(studio.told).anyMatch(t -> t.startsWith("refused: ") && t.contains("JSON"));
	}
}
