package io.dateline.articles.page;

import static io.dateline.articles.StoryPage.body;
import static io.dateline.articles.StoryPage.readText;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.articles.block.Whitespace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories in scripts that write no blanks between words, and mostly no full stops. */
class UnspacedScriptTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        เปิดห้องสมุดใหม่ริมแม่น้ำ

        เทศบาลเมืองเปิดห้องสมุดแห่งใหม่ริมแม่น้ำเมื่อวันเสาร์ที่ผ่านมา หลังจากก่อสร้างนานสามปีและใช้งบประมาณสองร้อยล้านบาท

        นายกเทศมนตรีกล่าวว่าห้องสมุดนี้จะเปิดทุกวันจนถึงเที่ยงคืน เพื่อให้นักเรียนมีที่อ่านหนังสือ

        ชาวบ้านหลายคนบอกว่าอยากได้โรงพยาบาลมากกว่า และจะยื่นหนังสือร้องเรียนในสัปดาห์หน้า""",
        """
        ທ່າເຮືອປິດທ່າຂ້າມຟາກເກົ່າ

        ຄະນະກຳມະການທ່າເຮືອຕັດສິນໃຈໃນວັນອັງຄານ ປິດທ່າຂ້າມຟາກເກົ່າ ຫຼັງຈາກໃຫ້ບໍລິການມາເກົ້າສິບປີ

        ປະທານຄະນະກຳມະການກ່າວວ່າ ເສົາເຂັມຜຸພັງຈົນສ້ອມແປງບໍ່ໄດ້ ແລະທ່າເຮືອໃໝ່ຈະມີຄ່າໃຊ້ຈ່າຍສີ່ລ້ານກີບ""",
        """
        ဆိပ်ကမ်းဘုတ်အဖွဲ့က ကူးတို့ဆိပ်ပိတ်မည်

        ဆိပ်ကမ်းဘုတ်အဖွဲ့သည် အနှစ်ကိုးဆယ်ကြာ ဝန်ဆောင်မှုပေးပြီးနောက် ကူးတို့ဆိပ်ဟောင်းကို ပိတ်ရန် ဆုံးဖြတ်ခဲ့သည်။

        ဘုတ်အဖွဲ့ဥက္ကဋ္ဌက တိုင်များသည် ပြုပြင်၍မရအောင် ဆွေးမြည့်နေပြီး ဆိပ်သစ်သည် လေးသန်းကျပ် ကုန်ကျမည်ဟု ပြောသည်။"""
      })
  void a_story_in_a_script_without_blanks_is_kept_whole(String text) {
    List<String> lines = List.of(text.split("\n\n"));
    ParsedPage page = readText(text);
    assertEquals(lines.get(0), page.metadata().headline());
    assertEquals(lines.subList(1, lines.size()), body(page));
  }

  @Test
  void a_non_joiner_inside_of_a_word_stays_and_one_between_latin_letters_goes() {
    assertEquals("می\u200cشود", Whitespace.folded(" می\u200cشود "));
    assertEquals("क्\u200dष", Whitespace.folded("क्\u200dष"));
    assertEquals("harbour", Whitespace.folded("har\u200cbour"));
  }
}
