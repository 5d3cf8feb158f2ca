namespace Pipeline.References.Tests.Citations;

/// <summary>Citations by names in the order of other countries, of works listed twice, of laws in short and at second hand.</summary>
public sealed class NamesOfManyLandsTests
{
    private static readonly string[] References =
    [
        "Wong, G. (2000). Harbours of calm. Quiet Press.",
        "Koh, M.-j. (2012). Brides and ports. Quiet Press.",
        "Lindgren, A. (2004). Global sailors and their harbours. *Quiet Studies*, *15*(2), 155–189.",
        "Lindgren, Anna (2004). Global sailors and their harbours. Quiet Studies, 15, 155-189.",
        "Undang-Undang Nomor 18 Tahun 2017 tentang Pelindungan Pelaut.",
        "Hefter, R. (1985). Calm harbours. Quiet Press.",
        "Lahar, J. (n.d.-a). About me. https://example.org/about",
        "Lahar, J. (n.d.-b). Journeys. https://example.org/journeys",
        "Plover v. Dow, 457 U.S. 202 (1982).",
    ];

    [Theory]
    [InlineData("So says Wong Guowu (2000).", "So says {Wong Guowu (2000)|ref1}.")]
    [InlineData("So says Koh Min-jung (2012).", "So says {Koh Min-jung (2012)|ref2}.")]
    [InlineData("So says Lindgren (2004).", "So says {Lindgren (2004)|ref3}.")]
    [InlineData("As UU 18/2017 says.", "As {UU 18/2017|ref5} says.")]
    [InlineData("As Law 18/2017 says.", "As {Law 18/2017|ref5} says.")]
    [InlineData("Foucart (1980) dalam Hefter (1985) menulis.", "Foucart (1980) dalam {Hefter (1985)|ref6} menulis.")]
    [InlineData("So it is (Lahar, n.d.-b).", "So it is ({Lahar, n.d.-b|ref8}).")]
    [InlineData("In Plover v. Dow (1982) it was so.", "In {Plover v. Dow (1982)|ref9} it was so.")]
    [InlineData("The boat (Dok. Pribadi, 2023) cost little (RM 2000).", "The boat (Dok. Pribadi, 2023) cost little (RM 2000).")]
    public void Each_finds_its_reference_and_nothing_is_missed(string text, string marked)
    {
        var result = ArticleSample.Run(text, References);
        Assert.Equal(marked, ArticleSample.Marked(result.Value));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Code is "REFS002" or "REFS005" or "REFS006");
    }
}
