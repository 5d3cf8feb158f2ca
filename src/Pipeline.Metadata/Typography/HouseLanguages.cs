using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Typography;

/// <summary>The languages whose typography the journal's house rules decide.</summary>
internal static class HouseLanguages
{
    /// <summary>Quotations in “double” and within them in ‘single’ marks, dashes close to their words: English, Indonesian, Malay.</summary>
    public static bool Has(string language) => LanguageTag.Primary(language) is "en" or "id" or "ms";
}
