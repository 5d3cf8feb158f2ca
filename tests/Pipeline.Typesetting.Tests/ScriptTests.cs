using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;
using static Pipeline.Typesetting.Tests.TypesetterTests;

namespace Pipeline.Typesetting.Tests;

/// <summary>Letters and signs that the fonts of the text lack, and words that are read from the right.</summary>
public class ScriptTests
{
    [Theory]
    [InlineData("Lind, J. Ships and ports.", false)]
    [InlineData("خالد، سعيد. الموانئ والناس.", true)]
    public void Numbers_of_references_stand_where_reading_begins_close_to_the_text(string words, bool isAtRight)
    {
        var article = Kit.Article(Kit.Paragraph("Text."));
        var references = new[] { "1", "2" }.Select(number => new Reference(
            "ref" + number,
            null,
            [new RefPart(RefField.None, words)],
            SourceRef.None
        )
        {
            Label = number,
        });
        var runs = Kit.Set(article with { Back = article.Back with { References = new("References", references.ToSeq(), SourceRef.None) } })
            .Value.Pages.SelectMany(page => page.Items)
            .OfType<GlyphRun>()
            .ToList();
        var label = runs.Last(run => Text(run) == "1");
        var text = runs.Where(run => run.Baseline == label.Baseline && run != label).ToList();
        var gap = isAtRight
            ? label.X.Value - text.Max(run => run.X.Value + run.Width.Value)
            : text.Min(run => run.X.Value) - label.X.Value - label.Width.Value;
        Assert.Equal(Kit.Options.Design.Lists.LabelGap.Value, gap, 0.5);
    }

    [Theory]
    [InlineData("ﬁrst", "ﬁ")]
    [InlineData("oﬃce", "ﬃ")]
    [InlineData("ﬀi", "ﬀi")]
    [InlineData("caﬅ", "ﬅ")]
    public void Ligature_characters_are_set_as_their_letters_and_stay_what_they_are(string word, string glyph)
    {
        var result = Kit.Set(Kit.Article(Kit.Paragraph($"A {word} here.")));
        var runs = result
            .Value.Pages.SelectMany(page => page.Items)
            .OfType<GlyphRun>()
            .Where(run => Text(run).Contains(word, StringComparison.Ordinal))
            .ToList();
        Assert.Empty(result.Diagnostics);
        Assert.Contains(glyph, Assert.Single(runs).Glyphs.Select(set => set.Text));
        Assert.DoesNotContain("DejaVu", runs[0].Font, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_boxes_and_other_signs_have_a_font()
    {
        var result = Kit.Set(Kit.Article(Kit.Paragraph("Yes ✓ no ✗ post ✉ box ☐ ☑ call ☎ to → there.")));
        Assert.Equal(["TYPE002"], result.Diagnostics.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("Pelabuhan dan surat", false)]
    [InlineData("الهجرة والعودة", true)]
    public void Labels_of_lists_stand_where_reading_begins(string words, bool isAtRight)
    {
        var list = new ListBlock(
            ListStyle.Order,
            [new ListItem("1.", [Kit.Paragraph(words)], SourceRef.None), new ListItem("2.", [Kit.Paragraph(words)], SourceRef.None)],
            SourceRef.None
        );
        var runs = Kit.Set(Kit.Article(list)).Value.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().ToList();
        var label = runs.Single(run => string.Concat(run.Glyphs.Select(glyph => glyph.Text)).StartsWith("1.", StringComparison.Ordinal));
        var text = runs.Where(run => run.Baseline == label.Baseline && run != label).ToList();
        Assert.NotEmpty(text);
        Assert.All(text, run => Assert.Equal(isAtRight, run.X.Value + run.Width.Value < label.X.Value));
    }

    [Fact]
    public void The_mark_of_a_note_read_from_the_right_stands_at_its_right()
    {
        var note = new Note("fn1", "7", NoteType.Footnote, [Kit.Paragraph("الهجرة والعودة")], SourceRef.None);
        var article = Kit.Article(Kit.Paragraph(Kit.Words(Kit.Prose(20)), new Xref(XrefType.Fn, "fn1", [Kit.Words("7")]))) with
        {
            Back = Back.Empty with { Notes = [note] },
        };
        var runs = Kit.Set(article).Value.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().ToList();
        var mark = runs.Last(run => string.Concat(run.Glyphs.Select(glyph => glyph.Text)) == "7");
        var design = Kit.Options.Design.Page;
        Assert.InRange((mark.X + mark.Width).Value, (design.Left + design.Measure).Value - 1, (design.Left + design.Measure).Value + 1);
    }

    [Theory]
    [InlineData("侨批与移民、僑批", "NotoSerifCJK-Regular")]
    [InlineData("かなとカナ", "NotoSerifCJK-Regular")]
    [InlineData("이주", "NotoSerifCJK-Regular")]
    [InlineData("தமிழ்நாடு", "NotoSerifTamil-Regular")]
    [InlineData("प्रवासी", "NotoSerifDevanagari-Regular")]
    [InlineData("বাংলাদেশ", "NotoSerifBengali-Regular")]
    [InlineData("แรงงาน", "NotoSerifThai-Regular")]
    [InlineData("കുടിയേറ്റം", "NotoSerifMalayalam-Regular")]
    [InlineData("వలస", "NotoSerifTelugu-Regular")]
    [InlineData("ವಲಸೆ", "NotoSerifKannada-Regular")]
    [InlineData("સ્થળાંતર", "NotoSerifGujarati-Regular")]
    [InlineData("ਪਰਵਾਸੀ", "NotoSerifGurmukhi-Regular")]
    [InlineData("සංක්‍රමණ", "NotoSerifSinhala-Regular")]
    [InlineData("မြန်မာ", "NotoSerifMyanmar-Regular")]
    [InlineData("ចំណាកស្រុក", "NotoSerifKhmer-Regular")]
    [InlineData("ແຮງງານ", "NotoSerifLao-Regular")]
    [InlineData("ስደተኞች", "NotoSerifEthiopic-Regular")]
    [InlineData("გადასახლება", "NotoSerifGeorgian-Regular")]
    [InlineData("գաղթ", "NotoSerifArmenian-Regular")]
    [InlineData("ꦗꦮ", "NotoSansJavanese-Regular")]
    [InlineData("ᬕᭂᬦ᭄ᬤᬶᬂ", "NotoSerifBalinese-Regular")]
    [InlineData("ᮞᮥᮔ᮪ᮓ", "NotoSansSundanese-Regular")]
    [InlineData("ᯂᯖ", "NotoSansBatak-Regular")]
    [InlineData("ᨅᨔ", "NotoSansBuginese-Regular")]
    [InlineData("ꤰꤱ", "NotoSansRejang-Regular")]
    [InlineData("ꨌꩌ", "NotoSansCham-Regular")]
    public void Words_of_a_script_are_set_in_its_font(string word, string font)
    {
        var set = Kit.Set(Kit.Article(Kit.Paragraph(word)));
        Assert.Equal(
            word,
            string.Concat(
                set.Value.Pages[0]
                    .Items.OfType<GlyphRun>()
                    .Where(run => run.Font == font)
                    .SelectMany(run => run.Glyphs)
                    .Select(glyph => glyph.Text)
            )
        );
        Assert.DoesNotContain(set.Diagnostics, finding => finding.Code == "TYPE001");
    }

    [Fact]
    public void Arabic_words_are_set_from_right_to_left_in_the_fallback_font()
    {
        var document = Kit.Set(Kit.Article(Kit.Paragraph("The word شاهد means witness."))).Value;
        var run = Assert.Single(document.Pages[0].Items.OfType<GlyphRun>(), run => run.Font == "Amiri-Regular");
        Assert.True(run.IsRightToLeft);
        Assert.Equal("شاهد", string.Concat(run.Glyphs.Reverse().Select(glyph => glyph.Text)));
    }

    [Fact]
    public void Small_capitals_with_dots_below_are_built_from_the_letter_and_its_mark()
    {
        var result = Kit.Set(Kit.Article(Kit.Paragraph(new Emphasis(EmphasisKind.SmallCaps, [Kit.Words("ḥṣ")]))));
        var run = Assert.Single(result.Value.Pages[0].Items.OfType<GlyphRun>(), run => Text(run) == "ḥṣ");
        Assert.Equal(4, run.Glyphs.Count);
        Assert.Empty(result.Diagnostics);
    }
}
