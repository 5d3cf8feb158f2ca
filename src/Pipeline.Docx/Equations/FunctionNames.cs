namespace Pipeline.Docx.Equations;

/// <summary>Names of functions and operators that are set upright as one word, whatever the author did.</summary>
internal static class FunctionNames
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh", "coth", "sech", "csch",
        "arcsin", "arccos", "arctan", "arccot", "arcsec", "arccsc", "arsinh", "arcosh", "artanh",
        "log", "ln", "lg", "lb", "exp", "lim", "limsup", "liminf", "sup", "inf", "max", "min", "argmax", "argmin", "arg",
        "det", "dim", "ker", "rank", "diag", "tr", "gcd", "lcm", "hom", "deg", "mod", "sgn", "sign", "erf", "erfc", "logit",
        "Pr", "Re", "Im", "Var", "Cov", "Corr", "var", "cov", "corr",
    };

    public static bool Contains(string word) => Names.Contains(word);
}
