package org.chushi.journeys.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;

/** What the team wrote about parcels: two courses, and a certificate that asks for the first of them. Once for each language. */
final class ParcelPack {

	static final Bilingual CERTIFICATE = new Bilingual("包裹问询", "Parcel enquiries");
	static final Bilingual COURSE = new Bilingual("包裹到哪了", "Where is my parcel");
	static final Bilingual FIRST = new Bilingual("先核对订单号", "Check the order number first");
	static final Bilingual SECOND = new Bilingual("把日子说准", "Name the day");
	static final Bilingual OTHER_COURSE = new Bilingual("丢件怎么赔", "When a parcel is lost");
	static final Bilingual OTHER = new Bilingual("先赔后查", "Pay first, look afterwards");

	/** Of another name than the certificate: both stand in the tree of the studio. */
	private static final Bilingual AREA = new Bilingual("快递知识", "Knowing parcels");
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<chushi:%s xmlns:chushi=\"http://www.chushi.org/model/1\""
			+ " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmi:version=\"2.0\" id=\"%s\" code=\"%s\"";

	private final Language language;

	ParcelPack(Language language) {
		this.language = language;
	}

	String code() {
		return "parcels-" + language.tag();
	}

	Bilingual title() {
		return language == Language.ZH ? new Bilingual("春风店快递课", "Parcels, for the Chinese team") : new Bilingual("快递课（英文团队）", "Courses on parcels");
	}

	String profile() {
		return key("P");
	}

	private String key(String name) {
		return "PA-" + name + "-" + language.tag();
	}

	private String id(String name) {
		return UUID.nameUUIDFromBytes(key(name).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** Into the folder where the team's own packs lie. */
	void writeInto(Path packs) {
		Path folder = packs.resolve(code());
		write(folder, "pack.xmi", head("Pack", "PACK") + " version=\"1.0.0\" licence=\"EPL-2.0\" author=\"Chushi\">" + words(title())
				+ "<requires pack=\"4b18a559-33fa-5812-89fd-ccc3871f26b6\" version=\"1.0.0\"/><domains id=\"" + id("D") + "\" code=\"" + key("D") + "\">" + words(AREA) + "<competencies id=\"" + id("K") + "\" code=\""
				+ key("K") + "\">" + words(AREA) + "</competencies></domains></chushi:Pack>");
		write(folder, "courses/first.xmi", head("Course", "C1") + " domain=\"" + id("D") + "\">" + words(COURSE)
				+ lesson("one", FIRST) + lesson("two", SECOND) + "</chushi:Course>");
		write(folder, "courses/second.xmi", head("Course", "C2") + " domain=\"" + id("D") + "\">" + words(OTHER_COURSE) + lesson("three", OTHER) + "</chushi:Course>");
		page(folder, "one", FIRST, new Bilingual("单号对不上，后面说的都是别人的包裹。", "With a wrong number all you say is about somebody else’s parcel."));
		page(folder, "two", SECOND, new Bilingual("说得出哪天，买家就不用再问。", "Who is told a day need not ask again."));
		page(folder, "three", OTHER, new Bilingual("三天没有动静，先赔给买家。", "After three days without news the buyer is paid."));
		write(folder, "certificates/parcels.xmi", head("CertificateDefinition", "CERT") + " skill=\"" + key("S") + "\" level=\"1\">" + words(CERTIFICATE)
				+ "<requirements xsi:type=\"chushi:LessonsFinished\" id=\"" + id("R") + "\" code=\"" + key("R") + "\"><courses>" + id("C1")
				+ "</courses></requirements></chushi:CertificateDefinition>");
		write(folder, "programmes/parcels.xmi", head("Programme", "PR") + " days=\"2\">" + words(COURSE) + "<phases id=\"" + id("PH") + "\" code=\""
				+ key("PH") + "\" firstDay=\"1\" lastDay=\"2\" place=\"classroom\">" + words(COURSE) + "<steps xsi:type=\"chushi:CourseStep\" id=\"" + id("ST1")
				+ "\" code=\"" + key("ST1") + "\" day=\"1\" course=\"" + id("C1") + "\">" + words(COURSE) + "</steps><steps xsi:type=\"chushi:CertificationStep\" id=\""
				+ id("ST2") + "\" code=\"" + key("ST2") + "\" day=\"2\" certificate=\"" + id("CERT") + "\">" + words(CERTIFICATE)
				+ "</steps></phases></chushi:Programme>");
		write(folder, "policies/parcels.xmi", head("PolicyProfile", "P") + " programme=\"" + id("PR") + "\" careerMap=\"163af349-dcf4-5fe0-b860-7dc5d2f79744\">" + words(title())
				+ "<exam attempts=\"2\" waitHours=\"0\" rule=\"best\" explanations=\"afterEnd\"/><certificates>" + id("CERT")
				+ "</certificates><certification staleDays=\"14\"/></chushi:PolicyProfile>");
	}

	private String head(String type, String name) {
		return HEAD.formatted(type, id(name), name.equals("PACK") ? code() : key(name));
	}

	private static String words(Bilingual words) {
		return "<title zh=\"%s\" en=\"%s\"/><summary zh=\"%s。\" en=\"%s.\"/>".formatted(words.zh(), words.en(), words.zh(), words.en());
	}

	private String lesson(String name, Bilingual title) {
		return "<lessons id=\"" + id(name) + "\" code=\"" + key(name) + "\" path=\"lessons/" + name + "\" minutes=\"1\">" + words(title) + "<competencies>"
				+ id("K") + "</competencies></lessons>";
	}

	private static void page(Path folder, String name, Bilingual title, Bilingual text) {
		write(folder, "lessons/" + name + ".zh.md", "# " + title.zh() + "\n\n" + text.zh() + "\n");
		write(folder, "lessons/" + name + ".en.md", "# " + title.en() + "\n\n" + text.en() + "\n");
	}

	private static void write(Path folder, String path, String content) {
		try {
			Path file = folder.resolve(path);
			Files.createDirectories(file.getParent());
			Files.writeString(file, content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
