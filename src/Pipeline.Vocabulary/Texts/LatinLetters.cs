using System.Collections.Frozen;

namespace Pipeline.Vocabulary.Texts;

/// <summary>
/// Small Latin letters with marks, by the letters under the marks (Unicode canonical decomposition of Latin-1 Supplement,
/// Latin Extended-A and -B and Latin Extended Additional), and those that are written with others (ß, æ, ligatures): the
/// program runs without the tables of a culture, where the framework decomposes none.
/// </summary>
public static class LatinLetters
{
    private const string Table = """
        a àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ
        b ḃḅḇ
        c çćĉċčḉ
        d ďḋḍḏḑḓ
        e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ
        f ḟ
        g ĝğġģǧǵḡ
        h ĥȟḣḥḧḩḫẖ
        i ìíîïĩīĭįǐȉȋḭḯỉị
        j ĵǰ
        k ķǩḱḳḵ
        l ĺļľḷḹḻḽ
        m ḿṁṃ
        n ñńņňǹṅṇṉṋ
        o òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ
        p ṕṗ
        r ŕŗřȑȓṙṛṝṟ
        s śŝşšșṡṣṥṧṩ
        t ţťțṫṭṯṱẗ
        u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
        v ṽṿ
        w ŵẁẃẅẇẉẘ
        x ẋẍ
        y ýÿŷȳẏẙỳỵỷỹ
        z źżžẑẓẕ
        """;

    private const string Others = "ß ss|ø o|đ d|ð d|ł l|ŀ l|ħ h|ŧ t|ı i|ŉ n|æ ae|ǽ ae|œ oe|þ th|ﬀ ff|ﬁ fi|ﬂ fl|ﬃ ffi|ﬄ ffl|ﬅ st|ﬆ st";

    private static readonly FrozenDictionary<char, string> Letters = Table
        .Split('\n')
        .SelectMany(line => line.Trim()[2..].Select(marked => KeyValuePair.Create(marked, line.Trim()[..1])))
        .Concat(Others.Split('|').Select(pair => KeyValuePair.Create(pair[0], pair[2..])))
        .ToFrozenDictionary();

    /// <summary>The small letters under the marks; null where it has none.</summary>
    public static string? Plain(char letter) => Letters.GetValueOrDefault(letter);
}
