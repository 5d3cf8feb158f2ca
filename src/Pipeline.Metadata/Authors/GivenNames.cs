using System.Collections.Frozen;

namespace Pipeline.Metadata.Authors;

/// <summary>Given names of Spain and Latin America that often stand second, so that of three words the second is no surname.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string> Spanish = (
        "Adriana Agustín Alberto Alejandra Alejandro Alexander Alfonso Alfredo Alicia Alonso Amparo Ana Andrea Andrés Ángel Ángela Angélica Antonia Antonio Armando Arturo Augusto Beatriz Belén Bernardo Camila Carlos Carmen Carolina "
        + "Catalina Cecilia César Claudia Concepción Consuelo Cristina Cristóbal Daniel Daniela David Diana Diego Dolores Eduardo Elena Elisa Emilia Emilio Enrique Ernesto Esperanza Esteban Esther Eugenia Eugenio Fabián Felipe Fernanda "
        + "Fernando Florencia Francisca Francisco Gabriel Gabriela Gloria Graciela Guadalupe Guillermo Gustavo Héctor Hernán Hugo Humberto Ignacio Inés Irene Isabel Iván Javier Jazmín Jesús Jimena Joaquín Jorge José Josefina Juan Juana Julia "
        + "Julián Julio Laura Leonardo Leonor Liliana Lorena Lucía Luis Luisa Luz Magdalena Manuel Manuela Marcela Marcelo Marco Margarita María Maria Mariana Marina Mario Marta Martha Martín Mauricio Mercedes Miguel Milena Mónica Natalia "
        + "Nicolás Nora Norma Olga Orlando Óscar Oscar Pablo Paola Patricia Patricio Paula Pedro Pía Pilar Rafael Ramiro Ramón Raquel Raúl Rebeca Ricardo Roberto Rocío Rodrigo Rosa Rosario Rubén Salvador Sandra Santiago Sebastián Sergio Silvia "
        + "Sofía Soledad Stella Susana Teresa Tomás Valentina Valeria Verónica Vicente Victoria Virginia Víctor Viviana Xavier Ximena Yolanda"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool IsSpanish(string word) => Spanish.Contains(word);
}
