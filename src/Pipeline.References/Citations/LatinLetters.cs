using System.Collections.Frozen;

namespace Pipeline.References.Citations;

/// <summary>
/// Small Latin letters with marks, by the letters under the marks (Unicode canonical decomposition of Latin-1 Supplement,
/// Latin Extended-A and -B and Latin Extended Additional), for the program runs without the tables of a culture.
/// </summary>
internal static class LatinLetters
{
    private const string Table =
        """
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

    private static readonly FrozenDictionary<char, char> Letters =
        Table.Split('\n').SelectMany(line => line.Trim()[2..].Select(marked => KeyValuePair.Create(marked, line.Trim()[0]))).ToFrozenDictionary();

    /// <summary>The letter without its marks; the same where it has none.</summary>
    public static char Plain(char letter) => Letters.GetValueOrDefault(letter, letter);
}
