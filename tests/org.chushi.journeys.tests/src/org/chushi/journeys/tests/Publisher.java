package org.chushi.journeys.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import org.chushi.core.Language;

/** Makes the team's key, has the lead trust it, signs the pack, and hands it on. */
final class Publisher extends Actor {

	private static final String PASSPHRASE = "a long walk after rain";

	private static final String VERSION = "1.0.2";

	private final FileChoice files;
	private final CareCourse course;
	private final Path folder;

	Publisher(Person person, Language language, FileChoice files, CareCourse course, Path folder) {
		super(person, language);
		this.files = files;
		this.course = course;
		this.folder = folder;
	}

	/** The pack as a file. */
	Path pack() {
		return folder.resolve(course.code() + ".chushipack");
	}

	/** The update site. */
	Path site() {
		return folder.resolve("site-" + language.tag());
	}

	Path key() {
		return folder.resolve("key-" + language.tag() + ".json");
	}

	private String keyName() {
		return say("春风店培训组", "Training, Spring Breeze shop");
	}

	/** What is seen of it in a narrow table, where other keys may stand too. */
	private String keyBegins() {
		return keyName().substring(0, 3);
	}

	void publishes() {
		in(Trainer.NAME);
		person.pressesExactly(say("发布", "Publish"));
		person.picks(say("要发布的内容包", "Pack to publish"), course.code());
		person.sees(say("还不能发布", "may not be published yet"));
		picture("publish-missing");
		new Colleague().review(course.code(), Trainer.NAME, SecondReader.NAME);
		makeAKey();
		person.signsOut();
		theLeadTrustsIt();
		in(Trainer.NAME);
		person.pressesExactly(say("发布", "Publish"));
		person.picks(say("要发布的内容包", "Pack to publish"), course.code());
		person.sees(say("版本号", "Version number"));
		picture("publish");
		files.is(pack());
		person.presses(say("写成文件", "Write a file"));
		picture("publish-sign");
		sign();
		person.sees(say("发布好了", "is published"));
		person.sees(say("上次发布的是", "was published last"));
		person.types(say("版本号", "Version number"), VERSION);
		files.is(site());
		person.presses(say("发布到更新站点", "Publish to an update site"));
		sign();
		person.until("find the pack on the site",
				() -> person.all().stream().filter(c -> Files.isRegularFile(site().resolve("packs.json"))).findFirst());
		person.signsOut();
	}

	private void sign() {
		person.picks(say("用哪把密钥", "Which key"), keyName());
		person.types(say("密钥的口令短语", "Passphrase of the key"), PASSPHRASE);
		person.confirms(say("签名并发布", "Sign and publish"));
	}

	private void makeAKey() {
		person.presses(say("做一把密钥", "Make a key"));
		person.types(say("密钥的名字，安装的人会看到", "Name of the key, as those who install see it"), keyName());
		person.types(say("密钥的口令短语", "Passphrase of the key"), PASSPHRASE);
		person.types(say("再写一遍口令短语", "The same passphrase again"), PASSPHRASE);
		picture("publish-key");
		person.confirms(say("做密钥", "Make the key"));
		person.sees(say("做好了密钥", "was made"));
		person.selects(keyBegins());
		files.is(key());
		person.presses(say("导出公钥", "Export the public key"));
		person.sees(say("公钥写好了", "The public key is written"));
		person.confirms(say("关闭", "Close"));
	}

	private void theLeadTrustsIt() {
		in(SecondReader.NAME);
		person.pressesExactly(say("安装内容包", "Install packs"));
		person.selects(keyBegins());
		person.presses(say("信任…", "Trust…"));
		person.types(say("凭什么决定，会留在记录里", "Why; it stays on record"), say("当面核对过编号。", "Compared face to face."));
		person.confirms(say("信任", "Trust"));
		person.sees(say("的决定记下了", "is recorded"));
		person.signsOut();
	}
}
