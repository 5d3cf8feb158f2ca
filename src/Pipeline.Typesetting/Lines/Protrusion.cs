namespace Pipeline.Typesetting.Lines;

/// <summary>
/// How much of a glyph may hang out of the measure, as a share of the most the design allows; after the tables of
/// Thành, "Micro-typographic extensions to the TeX typesetting system" (2000), made coarser.
/// </summary>
internal static class Protrusion
{
    public static double Left(char character) =>
        character switch
        {
            '“' or '‘' or '"' or '\'' or '«' or '‹' or '„' or '‚' => 1,
            '(' or '[' or '–' or '—' => 0.3,
            'A' or 'J' or 'T' or 'V' or 'W' or 'X' or 'Y' => 0.1,
            _ => 0,
        };

    public static double Right(char character) =>
        character switch
        {
            '.' or ',' or '-' or '\u2010' or '”' or '’' or '"' or '\'' or '»' or '›' => 1,
            ':' or ';' => 0.6,
            '–' or '—' or '!' or '?' or ')' or ']' => 0.3,
            'A' or 'F' or 'K' or 'L' or 'P' or 'R' or 'T' or 'V' or 'W' or 'X' or 'Y' or 'r' or 'k' or 'v' or 'w' or 'y' => 0.1,
            _ => 0,
        };
}
