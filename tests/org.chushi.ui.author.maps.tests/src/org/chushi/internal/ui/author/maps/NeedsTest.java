package org.chushi.internal.ui.author.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.CareerMap;
import org.chushi.model.CertificateHeld;
import org.chushi.model.Endorsed;
import org.chushi.model.ExamPassed;
import org.chushi.model.LessonsFinished;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.PairWorkSigned;
import org.chushi.model.Kpi;
import org.chushi.model.KpiReached;
import org.chushi.model.Paper;
import org.chushi.model.Position;
import org.chushi.model.PositionHeld;
import org.chushi.model.Requirement;
import org.chushi.model.Role;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requirements in sentences, with the names of the shipped pack. */
class NeedsTest {

	@TempDir
	Path folder;
	private Studio studio;
	private Needs needs;

	@BeforeEach
	void open() {
		studio = new Studio(folder, false, Language.ZH, 100);
		studio.open(CareerMap.class, "CM-DEFAULT");
		needs = new Needs(studio.project());
	}

	@AfterEach
	void close() {
		studio.close();
	}

	@Test
	void daysInAPositionAreSaidWithMonths() {
		PositionHeld held = ModelFactory.eINSTANCE.createPositionHeld();
		held.setPosition(studio.find(Position.class, "PO-AGENT").getId());
		held.setDays(20);
		assertThat(needs.of(held)).isEqualTo(new Bilingual("在“客服”岗位做满 20 天（约 1 个月）", "20 days as “Agent” (about one month)"));
		held.setDays(10);
		assertThat(needs.of(held).zh()).isEqualTo("在“客服”岗位做满 10 天");
		held.setDays(365);
		assertThat(needs.of(held).en()).isEqualTo("365 days as “Agent” (about 12 months)");
	}

	@Test
	void anExamIsSaidByItsNameAndWhatItTakes() {
		ExamPassed exam = ModelFactory.eINSTANCE.createExamPassed();
		exam.setPaper(studio.find(Paper.class, "P-FINAL").getId());
		assertThat(needs.of(exam).zh()).startsWith("通过考试“");
		exam.setPercent(90);
		assertThat(needs.of(exam).zh()).endsWith("得分不低于 90 %");
	}

	@Test
	void aFigureSaysWhetherMoreOrLessIsWanted() {
		KpiReached figure = ModelFactory.eINSTANCE.createKpiReached();
		figure.setKpi(studio.find(Kpi.class, "KPI-SATISFACTION").getId());
		figure.setValue("95");
		figure.setDays(30);
		assertThat(needs.of(figure).zh()).contains("不低于 95").contains("30 天");
		figure.setKpi(studio.find(Kpi.class, "KPI-FIRST-RESPONSE").getId());
		assertThat(needs.of(figure).zh()).contains("不高于 95").doesNotContain("至少");
		figure.setLeast(20);
		assertThat(needs.of(figure).zh()).endsWith("，至少 20 天有数据");
		assertThat(needs.of(figure).en()).endsWith("with a value on at least 20");
	}

	@Test
	void pairWorkSaysMinutesOnlyWhereTheyAreAskedFor() {
		PairWorkSigned pairs = ModelFactory.eINSTANCE.createPairWorkSigned();
		pairs.setSessions(3);
		assertThat(needs.of(pairs).en()).contains("signed by both: 3").doesNotContain("minutes");
		pairs.setMinutes(90);
		assertThat(needs.of(pairs).en()).contains("90 minutes");
	}

	@Test
	void whoSpeaksForThePersonIsSaid() {
		Endorsed endorsed = ModelFactory.eINSTANCE.createEndorsed();
		endorsed.setBy(Role.LEAD);
		assertThat(needs.of(endorsed).zh()).isEqualTo("组长推荐");
		endorsed.setBy(Role.MENTOR);
		assertThat(needs.of(endorsed).zh()).isEqualTo("师傅推荐");
	}

	@Test
	void whatIsNotChosenYetAndWhatIsNotThereAreToldApart() {
		CertificateHeld held = ModelFactory.eINSTANCE.createCertificateHeld();
		assertThat(needs.of(held).en()).contains("(not chosen yet)");
		held.setCertificate("nobody");
		assertThat(needs.of(held).en()).contains("(not found)");
	}

	@Test
	void noCoursesMeansAllThatAreObligatory() {
		LessonsFinished lessons = ModelFactory.eINSTANCE.createLessonsFinished();
		assertThat(needs.of(lessons).en()).startsWith("Every obligatory course");
		lessons.getCourses().add("nobody");
		assertThat(needs.of(lessons).en()).startsWith("These courses");
	}

	@Test
	void everyKindOfTheModelHasASentenceInBothLanguages() {
		ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(c -> !c.isAbstract() && ModelPackage.Literals.REQUIREMENT.isSuperTypeOf(c)).forEach(kind -> {
					Bilingual said = needs.of((Requirement) EcoreUtil.create(kind));
					assertThat(said.zh()).as(kind.getName()).isNotEqualTo(said.en()).isNotEqualTo(kind.getName());
				});
	}
}
