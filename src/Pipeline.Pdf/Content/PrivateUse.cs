namespace Pipeline.Pdf.Content;

/// <summary>
/// Characters that every font may give a meaning of its own (Unicode §23.5): what they stand for must be said beside their
/// codes (PDF/A-3 §6.2.11.7.3).
/// </summary>
internal static class PrivateUse
{
    public static bool IsIn(string text)
    {
        foreach (var unit in text)
        {
            // The high surrogates are those of planes 15 and 16.
            if (unit is >= '\uE000' and <= '\uF8FF' or >= '\uDB80' and <= '\uDBFF')
                return true;
        }

        return false;
    }
}
