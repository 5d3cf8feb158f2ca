using Pipeline.Samples.Articles;

namespace Pipeline.Samples;

/// <summary>The manuscripts of the sample issue, as committed under <c>manuscripts/</c>.</summary>
public static class SampleManuscripts
{
    private const string Issue = "vol-2-no-1";

    /// <summary>All files, made anew; the same bytes each time and on every machine.</summary>
    public static IEnumerable<SampleFile> All =>
        [
            new($"{Issue}/rahmawati/rahmawati_perantau_revised.docx", FerryTime.Write()),
            new($"{Issue}/bawazir/Bawazir_VanDerVelde_Paper_Frontier_R2.docx", PaperFrontier.Write()),
            new($"{Issue}/sukarsih/naskah-sukarsih-wulandari.docx", HomecomingAsWork.Write()),
        ];
}
