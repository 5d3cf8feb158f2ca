namespace Pipeline.Vocabulary.Texts;

/// <summary>
/// What tells a language: the small words that make up some two fifths of its running text, with those that set it off
/// from its neighbour, and the endings of its long words.
/// </summary>
internal static class LanguageSigns
{
    /// <summary>In the order in which equals are taken: an Indonesian title need not hold a word that Malay lacks.</summary>
    public static IReadOnlyList<(string Language, HashSet<string> Words, string[] Endings)> All { get; } =
    [
        Of(
            "en",
            "the of and to in is that for with as was by on are this from an at be its their which how between a it we were not or who have has but they these our into than about among through during what when where whose there been can may towards toward under after before",
            []
        ),
        Of(
            "id",
            "yang dan di dari dalam untuk dengan ini pada adalah sebagai oleh tidak atau ke terhadap antara itu akan juga secara serta bagi para melalui dapat telah mereka kepada tersebut lebih menjadi seperti setelah dua orang ada hanya bukan kami tentang agar namun menunjukkan daripada "
                + "karena bahwa penelitian studi kajian peneliti wawancara temuan bisa sedangkan berbagai merupakan kualitatif menggunakan ketika hingga sementara terkait maupun sangat beberapa saja kesehatan pelayanan guna yakni melainkan berbeda metode pemerintah kebijakan mahasiswa memiliki anak-anak",
            ["itas"]
        ),
        Of(
            "ms",
            "yang dan di dari dalam untuk dengan ini pada adalah sebagai oleh tidak atau ke terhadap antara itu akan juga secara serta bagi para melalui dapat telah mereka kepada tersebut lebih menjadi seperti setelah dua orang ada hanya bukan kami tentang agar namun menunjukkan daripada kajian "
                + "kerana bahawa ialah iaitu penyelidikan pengkaji dapatan pelbagai manakala menerusi sahaja berbanding semasa turut kanak-kanak temubual kualitatif perbincangan kesihatan perkhidmatan kalangan boleh sesiapa dijalankan adakah berikutan berbeza kaedah kerajaan bual universiti syif mahupun ianya komuniti",
            ["iti"]
        ),
        Of(
            "es",
            "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta entre cuando muy sin sobre también hasta hay donde desde todo nos durante fue son mediante hacia ante según estudio",
            ["ción", "ciones"]
        ),
        Of(
            "pt",
            "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das à sua ou ser quando muito nos já também só pelo pela até isso entre sem mesmo aos seus são nas esta este sobre às foram partir estudo",
            ["ção", "ções"]
        ),
        Of(
            "fr",
            "de la le et les des en un du une que est pour qui dans par sur au aux plus ne se pas ce il sont avec ou son sa cette ont entre leur leurs ces nous mais comme été à chez vers sans dont où être étude",
            ["ité", "ités"]
        ),
        Of(
            "de",
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man zwischen wurde",
            ["keit", "schaft", "ungen", "ierung"]
        ),
        Of(
            "nl",
            "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog worden door naar heeft hebben wordt over hun deze die tot tussen werd onder zich geen onderzoek",
            ["heid", "heden", "ingen"]
        ),
        Of(
            "fil",
            "ang ng sa mga na ay at para nito kung hindi mula ito isang may kanilang nila siya kaya sapagkat upang dahil lamang bilang kanyang ating namin natin din rin kapag habang tungkol ayon gamit pamamagitan pananaliksik pag-aaral nang nasa pati kanila",
            []
        ),
    ];

    private static (string Language, HashSet<string> Words, string[] Endings) Of(string language, string words, string[] endings) =>
        (language, [.. words.Split(' ')], endings);
}
