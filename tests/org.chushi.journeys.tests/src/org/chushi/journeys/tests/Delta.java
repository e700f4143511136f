package org.chushi.journeys.tests;

import java.nio.file.Path;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;

/** A certificate is earned; what it rests on changes, a lesson and its rule; only what changed is learnt, and it is fresh again. */
final class Delta extends Actor {

	private static final String TRAINER = "bailu";
	private static final String READER = "guyu";
	private static final String PASSPHRASE = "seven grey geese at dawn";

	private final FileChoice files;
	private final Path folder;
	private final ParcelPack pack;
	private final String holder;
	private final Colleague colleague = new Colleague();

	Delta(Person person, Language language, FileChoice files, Path folder, String holder) {
		super(person, language);
		this.files = files;
		this.folder = folder;
		this.holder = holder;
		pack = new ParcelPack(language);
	}

	private String keyName() {
		return say("春风店课程", "Courses, Spring Breeze shop");
	}

	/** By the use cases: the pack is there in a first version, and somebody is to follow its programme. */
	void begins() {
		in(TRAINER);
		colleague.has(pack);
		colleague.review(pack.code(), TRAINER, READER);
		colleague.publish(pack.code(), "1.0.0", TRAINER, keyName(), PASSPHRASE, folder.resolve("parcels-" + language.tag() + "-1.chushipack"));
		colleague.joins(holder, say("小暑", "大暑"), pack.profile());
		person.signsOut();
	}

	void isIssued() {
		in(holder);
		person.pressesExactly(say("课程", "Courses"));
		person.presses(say("开始学", "Start reading"));
		reads(ParcelPack.FIRST, false);
		reads(ParcelPack.SECOND, true);
		certificates();
		person.sees(say(ParcelPack.CERTIFICATE));
		person.sees(say("有效", "Valid"));
		picture("delta-issued");
		person.signsOut();
	}

	private void certificates() {
		person.pressesExactly(say("证书", "Certificates"));
	}

	private void reads(Bilingual lesson, boolean last) {
		person.sees(say(lesson));
		person.waitsFor(say("正在翻开", "Opening the page"));
		person.presses(last ? say("学完了，完成本课程", "Finished, end of course") : say("学完了，下一课", "Finished, next lesson"));
		person.sees(say("《" + lesson.zh() + "》学完了", "“" + lesson.en() + "” is read"));
	}

	/** In the studio: one lesson says more, and the certificate asks for a second course. */
	void isChanged() {
		in(TRAINER);
		person.pressesExactly(say("创作", "Studio"));
		person.picks(say("内容包", "Content pack"), say(pack.title()));
		person.sees(say("里面有什么", "What is in it"));
		pen.goesTo(say(ParcelPack.SECOND));
		write(Language.ZH, "\n说完了，到那天再问一句。\n");
		write(Language.EN, "\nAnd ask once more on that day.\n");
		pen.goesTo(say(ParcelPack.CERTIFICATE));
		person.pressesBeside(say("课程", "Courses"), say("选择…", "Choose…"));
		person.ticks(say(ParcelPack.OTHER_COURSE));
		picture("delta-rule");
		person.confirms(say("就选这些", "Take these"));
		person.pressesExactly(say("保存", "Save"));
		person.sees(say("现在是版本", "version"));
		colleague.review(pack.code(), TRAINER, READER);
	}

	private void write(Language of, String words) {
		person.pressesExactly(of == Language.ZH ? say("中文页", "Chinese") : say("英文页", "English"));
		pen.writes(words);
	}

	/** Whom it concerns stands there before it is published. */
	void isPublished() {
		person.pressesExactly(say("发布", "Publish"));
		person.picks(say("要发布的内容包", "Pack to publish"), pack.code());
		person.sees(say("本团队有 1 人的证书受影响", "People whose certificates are touched once this version is published: 1"));
		person.sees(colleague.nameOf(holder));
		picture("delta-publish");
		Path file = folder.resolve("parcels-" + language.tag() + "-2.chushipack");
		files.is(file);
		person.presses(say("写成文件", "Write a file"));
		if (person.seesNow(say("用哪把密钥", "Which key"))) {
			person.picks(say("用哪把密钥", "Which key"), keyName());
		}
		person.types(say("密钥的口令短语", "Passphrase of the key"), PASSPHRASE);
		person.confirms(say("签名并发布", "Sign and publish"));
		person.sees(say("发布好了", "1.0.1 is published"));
		person.signsOut();
	}

	/** Only the lesson that changed and the course that came; the first page says so, with the last day. */
	void isLearnt() {
		in(holder);
		person.sees(say("前补学完", "Learn what is new by"));
		picture("delta-home");
		certificates();
		person.sees(say("内容有更新，要补学", "something is to be learnt anew"));
		person.sees(say("只需补学这几项", "only this is to be learnt anew"));
		picture("delta-stale");
		person.presses(say("去学习", "Go and learn"));
		reads(ParcelPack.SECOND, true);
		certificates();
		person.presses(say("去学习", "Go and learn"));
		reads(ParcelPack.OTHER, true);
		certificates();
		person.seesNoMore(say("内容有更新，要补学", "something is to be learnt anew"));
		person.presses(say("看经过", "Show what happened"));
		person.sees(say("补学完成", "what changed was learnt"));
		picture("delta-fresh");
		person.signsOut();
	}
}
